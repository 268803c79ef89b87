using System.Globalization;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Wordings;

/// <summary>The words for a series, a run and a chance.</summary>
internal static class SeriesWording
{
    /// <summary>Longest wording printed whole; the JSON form has every word.</summary>
    private const int Longest = 160;

    public static string Of(WordingSeries series) =>
        Counted.Of(series.Documents.Length, "document") + (series.Days is { } days ? $" of {DayWords.Of(days)}" : "");

    /// <summary>"4 documents in a row", "13 documents in a row, 17 in all".</summary>
    public static string Of(WordingRun run, int uses) => run.Documents == uses
        ? $"{Counted.Of(uses, "document")} in a row"
        : $"{Counted.Of(run.Documents, "document")} in a row, {Counted.Number(uses)} in all";

    /// <summary>"37 of 462 documents, 5 elsewhere".</summary>
    public static string Of(UseWindow window) =>
        $"{Counted.Number(window.Uses)} of {Counted.Of(window.Documents, "document")}" + (window.UsesElsewhere > 0 ? $", {Counted.Number(window.UsesElsewhere)} elsewhere" : "");

    /// <summary>Words with their middle left out where they are long.</summary>
    public static string Short(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        var head = words.LastIndexOf(' ', Longest / 2);
        var tail = words.IndexOf(' ', words.Length - (Longest / 2));
        return head < 0 || tail < 0 ? words : $"{words[..head]} … {words[(tail + 1)..]}";
    }

    /// <summary>"0.003", "1 in 10^12".</summary>
    public static string Chance(double chance) => chance switch
    {
        >= 0.001 => chance.ToString("0.###", CultureInfo.InvariantCulture),
        > 0 => string.Create(CultureInfo.InvariantCulture, $"1 in 10^{(int)Math.Floor(-Math.Log10(chance))}"),
        _ => "1 in 10^300",
    };
}
