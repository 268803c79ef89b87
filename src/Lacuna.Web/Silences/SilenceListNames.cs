using Lacuna.Findings.Asking;
using Lacuna.Reporting.Silences;

namespace Lacuna.Web.Silences;

/// <summary>Names of lists as addresses carry them.</summary>
internal static class SilenceListNames
{
    /// <summary>The list of that name.</summary>
    /// <exception cref="QuestionException">There is none.</exception>
    public static SilenceList Parse(string? name)
    {
        foreach (var list in Enum.GetValues<SilenceList>())
        {
            if (string.Equals(Of(list), name, StringComparison.OrdinalIgnoreCase))
            {
                return list;
            }
        }

        throw new QuestionException($"of '{name}' is no list of a silence; there are {string.Join(", ", Enum.GetValues<SilenceList>().Select(Of))}");
    }

    /// <summary>The name of a list.</summary>
    public static string Of(SilenceList list) => list.ToString().ToLowerInvariant();
}
