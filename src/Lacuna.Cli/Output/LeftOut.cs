using System.Globalization;
using Lacuna.Cli.Reading;
using Lacuna.Reporting.Terminal;

namespace Lacuna.Cli.Output;

/// <summary>Tells which files of a pile were left out.</summary>
internal static class LeftOut
{
    /// <summary>Files named one by one; the JSON form names all.</summary>
    private const int Named = 5;

    /// <summary>The sentences that a report's limits give.</summary>
    public static IEnumerable<string> Sentences(Pile pile)
    {
        foreach (var refused in pile.Refused.Take(Named))
        {
            yield return $"Left out: {refused.Origin}: {refused.Why}";
        }

        if (pile.Refused.Length > Named)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Left out: {pile.Refused.Length - Named} more that cannot be read; --json names all.");
        }
    }

    /// <summary>Writes them to standard error.</summary>
    public static void Tell(Pile pile, Surroundings surroundings)
    {
        foreach (var sentence in Sentences(pile))
        {
            surroundings.Error.WriteLine(Printable.Clean(sentence));
        }
    }
}
