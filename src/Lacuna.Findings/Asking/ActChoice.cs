using System.Collections.Immutable;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Asking;

/// <summary>Which speech acts <c>--act</c> means.</summary>
public static class ActChoice
{
    /// <summary>The acts named in <paramref name="given"/>, parted by commas; none when it is null.</summary>
    /// <exception cref="QuestionException">One is no act.</exception>
    public static ImmutableArray<SpeechAct> Of(string? given) =>
        [.. (given ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Act)];

    private static SpeechAct Act(string name)
    {
        foreach (var act in Enum.GetValues<SpeechAct>())
        {
            if (string.Equals(act.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return act;
            }
        }

        throw new QuestionException($"--act '{name}' is not known; there are {string.Join(", ", Enum.GetNames<SpeechAct>().Select(known => known.ToLowerInvariant()))}");
    }
}
