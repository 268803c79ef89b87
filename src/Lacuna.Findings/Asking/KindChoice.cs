using Lacuna.Core.Reading;

namespace Lacuna.Findings.Asking;

/// <summary>Which kind of contact an option such as <c>--kind</c> means.</summary>
public static class KindChoice
{
    /// <summary>The kind by its name, in any case; null when none was given.</summary>
    /// <param name="option">As messages name it.</param>
    /// <param name="given">What was given.</param>
    /// <exception cref="QuestionException">There is no such kind.</exception>
    public static ContactKind? Of(string option, string? given)
    {
        if (given is null)
        {
            return null;
        }

        foreach (var kind in Enum.GetValues<ContactKind>())
        {
            if (string.Equals(kind.ToString(), given, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        throw new QuestionException($"{option} '{given}' is not known; there are {string.Join(", ", Enum.GetNames<ContactKind>().Select(name => name.ToLowerInvariant()))}");
    }
}
