using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Findings.Asking;
using Lacuna.Web.Asking;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Lacuna.Web.Sources;

/// <summary>What a person declares to be held or missing, as a form sends it.</summary>
internal static class CoverageForm
{
    /// <summary>Longest reason, in characters.</summary>
    private const int LongestReason = 500;

    /// <summary>The note.</summary>
    /// <exception cref="QuestionException">The days or the reason are missing.</exception>
    public static CoverageNote Read(IFormCollection form, string source, Instant now)
    {
        var note = new CoverageNote(source, GivenDays.Between(Given.Words(form["from"]), Given.Words(form["to"])), CoverageBasis.Declared, now);
        return form["kind"].ToString() switch
        {
            "held" => note,
            "hole" when Given.Words(form["reason"]) is { Length: <= LongestReason } reason => note with { HoleReason = reason },
            "hole" => throw new QuestionException(FormattableString.Invariant($"say why the days are missing, in up to {LongestReason} characters")),
            _ => throw new QuestionException("say whether the days are held or a hole"),
        };
    }
}
