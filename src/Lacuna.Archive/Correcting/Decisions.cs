using System.Globalization;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Correcting;

/// <summary>What a correction decides, each in a word, so that a later one which decides the same is seen to count in its place.</summary>
internal static class Decisions
{
    /// <summary>The decisions; none for a remark, or when something cannot be found.</summary>
    public static IReadOnlyList<string> Of(Amendment what, IReadOnlyList<CorrectionPlace> places)
    {
        if (places.Any(static place => place.Newest is null || place.IsOrphaned))
        {
            return [];
        }

        var names = places.Select(NameOf).ToList();
        return what switch
        {
            Amendment.Speaker speaker =>
            [
                .. speaker.Speakers is null ? Array.Empty<string>() : [$"speaker of {names[0]}"],
                .. speaker.Addressees is null ? Array.Empty<string>() : [$"addressee of {names[0]}"],
            ],
            Amendment.Merge => [.. names.SelectMany((one, i) => names.Skip(i + 1).Select(other => Pair(one, other)))],
            Amendment.Split => [.. names.Skip(1).Select(other => Pair(names[0], other))],
            Amendment.Point => [$"point {string.Join(" and ", names.Order(StringComparer.Ordinal))}"],
            _ => [],
        };
    }

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? $"{one} with {other}" : $"{other} with {one}";

    private static string NameOf(CorrectionPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Newest!.DocumentId} {place.Mark ?? $"{place.Words?.At.Start}+{place.Words?.At.Length}"}");
}
