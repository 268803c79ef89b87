using System.Collections.Immutable;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Web.Asking;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Subjects;

/// <summary>A subject as a form sends it.</summary>
internal static class SubjectForm
{
    /// <summary>Longest name, in characters.</summary>
    private const int LongestName = 200;

    /// <summary>Terms at most: each is looked for in every document that is asked for.</summary>
    private const int MostTerms = 200;

    /// <summary>The subject. Terms are parted by commas or stand on lines of their own.</summary>
    /// <exception cref="QuestionException">It has no name or no terms, or too many.</exception>
    public static Subject Read(IFormCollection form)
    {
        var name = NameIn(form);
        var terms = TermSyntax.Terms("terms", Listed(form["terms"]));
        var all = (terms.IsEmpty ? TermSyntax.Terms("name", name) : terms).AddRange(TermSyntax.Translations("translations", Listed(form["translations"])));
        return all.Length is 0 or > MostTerms
            ? throw new QuestionException(FormattableString.Invariant($"a subject has 1 to {MostTerms} terms, not {all.Length}; leave some out"))
            : new Subject(name, all.Distinct().ToImmutableArray());
    }

    /// <summary>The name that a form sends.</summary>
    /// <exception cref="QuestionException">It sends none, or one that is too long.</exception>
    public static string NameIn(IFormCollection form) => Given.Words(form["name"]) switch
    {
        null => throw new QuestionException("a subject needs a name; write it into the field"),
        { Length: > LongestName } => throw new QuestionException(FormattableString.Invariant($"a subject's name has at most {LongestName} characters; write a shorter one and put the words into its terms")),
        var name => name,
    };

    private static string Listed(string? field) => (field ?? "").ReplaceLineEndings(",");
}
