using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Names;
using Lacuna.Reading.Actors;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using NodaTime;

namespace Lacuna.Reporting.Drafts;

/// <summary>A draft's names and offices.</summary>
internal static class NameSection
{
    /// <summary>The section; null when there is nothing to tell. What agrees is counted, what is not known is listed in one line.</summary>
    public static Section? Of(ImmutableArray<NameCheck> checks, ActorWords actors)
    {
        if (checks.IsEmpty)
        {
            return null;
        }

        var blocks = new List<Block>();
        var agreeing = checks.Count(check => check.Verdict == Agreement.Agrees);
        if (agreeing > 0)
        {
            blocks.Add(new Paragraph(Phrase.Plain($"As in the tables of offices or the record: {Counted.Of(agreeing, "name with its title", "names with their titles")}.")) { Mark = Mark.Shared });
        }

        blocks.AddRange(DraftWords.Numbered(checks.Where(check => check.Verdict == Agreement.Differs), check => check.Verdict, (check, number) => Point(check, number, actors)));
        var open = checks.Where(check => check.Verdict == Agreement.NotEstablished).ToList();
        if (open.Count > 0)
        {
            blocks.Add(new Table(
                "Names with titles of which nothing is established",
                ["In the draft", "Why"],
                [.. open.Select(check => (ImmutableArray<Phrase>)[Phrase.Of($"{check.Words.Exact:q}"), Phrase.Plain(Of(check.Doubt))]).DistinctBy(row => row[0])]));
        }

        return new Section("names", "Names and offices", [.. blocks]);
    }

    private static Point Point(NameCheck check, string number, ActorWords actors) => new($"name-{number}", number, DraftWords.MarkOf(check.Verdict), Headline(check, actors))
    {
        Quotes =
        [
            DraftWords.Draft(check.Words, withContext: true),
            .. check.Other is { } other ? [DraftWords.Draft(other, withContext: true)] : Array.Empty<Quote>(),
            .. DraftWords.Records(check.Record),
        ],
        Details = [.. Details(check, actors)],
    };

    private static Phrase Headline(NameCheck check, ActorWords actors)
    {
        var who = check.Person?.Name ?? check.Words.Exact;
        var on = check.On is { } day ? $" on {DayWords.Of(day)}" : "";
        var office = check.Office is { } code ? code.Replace('-', ' ') : "that office";
        return check.Kind switch
        {
            NameCheckKind.Office => Phrase.Of($"{who:b} did not hold the office of {office}{on}, by the tables"),
            NameCheckKind.Former when check.Words.Exact.Contains("former", StringComparison.OrdinalIgnoreCase) => Phrase.Of($"{who:b} is called former, and held the office of {office}{on}"),
            NameCheckKind.Former => Phrase.Of($"{who:b} is not called former, and had left the office of {office}{on}"),
            NameCheckKind.Country => Phrase.Of($"{who:b} is said to serve {(check.Of is { } of ? actors.Of(of) : "another")}; the tables say otherwise"),
            NameCheckKind.Spelling => Phrase.Of($"{"two spellings":b}: {check.Words.Exact:q} and {check.Other?.Exact ?? "":q}"),
            _ => throw new ArgumentOutOfRangeException(nameof(check), check.Kind, null),
        };
    }

    private static IEnumerable<Phrase> Details(NameCheck check, ActorWords actors)
    {
        foreach (var holding in check.Holdings.Take(4))
        {
            yield return Phrase.Plain($"by the tables: {holding.Office.Replace('-', ' ')} of {holding.Body}, {Days(holding)}");
        }

        if (!check.Holders.IsEmpty)
        {
            yield return Phrase.Plain($"the office was held by {actors.Of(check.Holders)}");
        }

        if (check.Looked is { } looked)
        {
            yield return DraftWords.Looked(looked);
        }
    }

    private static string Days(OfficeHolding holding) => (holding.From, holding.To) switch
    {
        ({ } from, { } to) when from <= to => DayWords.Of(new DateInterval(from, to)),
        ({ } from, _) => $"from {DayWords.Of(from)}",
        (null, { } to) => $"to {DayWords.Of(to)}",
        _ => "days not known",
    };

    private static string Of(NameDoubt? doubt) => doubt switch
    {
        NameDoubt.UnknownPerson => "the tables do not know the person",
        NameDoubt.SeveralPersons => "several persons bear the name",
        NameDoubt.NoDate => "the draft has no date",
        NameDoubt.UnknownOffice => "the tables keep no such office there",
        NameDoubt.UncertainDays => "the tables are not sure of the days",
        NameDoubt.LooseOffice => "many hold such an office at a time, or the words name it loosely",
        NameDoubt.AnotherTime => "the words may speak of the time when the office was held",
        NameDoubt.TablesAndRecordDiffer => "the record's documents of those days say otherwise than the tables",
        _ => "the record does not tell",
    };
}
