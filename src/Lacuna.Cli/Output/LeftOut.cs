using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Cli.Reading;
using Lacuna.Reporting;
using Lacuna.Reporting.Terminal;

namespace Lacuna.Cli.Output;

/// <summary>Tells which files of a pile were left out.</summary>
internal static class LeftOut
{
    /// <summary>Files named one by one; the JSON form names all.</summary>
    private const int Named = 5;

    /// <summary>The sentences that a report's limits give.</summary>
    public static IEnumerable<string> Sentences(Pile pile) => Sentences(pile.Refused);

    /// <summary>The sentences that a report's limits give.</summary>
    public static IEnumerable<string> Sentences(ImmutableArray<RefusedInput> all)
    {
        foreach (var refused in all.Take(Named))
        {
            yield return $"Left out: {refused.Origin}: {refused.Why}";
        }

        if (all.Length > Named)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Left out: {all.Length - Named} more that cannot be read; --json names all.");
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
