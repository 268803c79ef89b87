using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Sayings;

/// <summary>The words for what was asked, and for whose page carries a statement.</summary>
internal static class SaidWords
{
    /// <summary>" by China to Ukraine about Bucha (request), 2–6 April 2022"; empty when all was asked for.</summary>
    public static string Asked(SaidQuestion question)
    {
        var by = question.By is { } speaker ? $" by {speaker.Name}" : "";
        var to = question.To is { } addressee ? $" to {addressee.Name}" : "";
        var about = question.About is { } subject ? $" about {subject.Name}" : "";
        var acts = question.Acts.IsEmpty ? "" : $" ({string.Join(" or ", question.Acts.Select(KindWords.Of))})";
        var channel = question.Channel is { } words ? $" through {words}" : "";
        var sources = question.Sources.IsEmpty ? "" : $" in {Counted.List(question.Sources)}";
        return by + to + about + acts + channel + sources + Days(question);
    }

    public static string Of(Carrier carrier) => carrier switch
    {
        Carrier.Own => "own page",
        Carrier.OtherActor => "another actor's page",
        Carrier.Independent => "independent source",
        Carrier.Unknown => "",
        _ => throw new ArgumentOutOfRangeException(nameof(carrier), carrier, null),
    };

    private static string Days(SaidQuestion question) => question switch
    {
        { From: { } from, Until: { } until } => $", {DayWords.Of(new NodaTime.DateInterval(from, NodaTime.LocalDate.Max(from, until)))}",
        { From: { } from } => $", from {DayWords.Of(from)} on",
        { Until: { } until } => $", up to {DayWords.Of(until)}",
        _ => "",
    };
}
