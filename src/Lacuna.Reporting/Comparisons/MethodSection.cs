using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>How each figure of the report came about.</summary>
internal static class MethodSection
{
    public static Section Of(Comparison comparison, ComparisonWords words)
    {
        var facts = new List<Fact>
        {
            new("A", Text(words.A, comparison.A)),
            new("B", Text(words.B, comparison.B)),
            new("Points", Phrase.Plain(
                "The two texts are aligned by meaning, statement by statement; aligned words are then checked for polarity, numbers, dates, names for one thing, strength, and who asked or raised it. A point is only in one account when no words of the other come near it; how near the nearest come is given, from 0 to 1. Ascribed to the other side: the account says that the other side said it, alone or jointly, and the other side's own account does not have it.")),
        };
        if (comparison.Record is { } record)
        {
            facts.Add(new Fact("Record around", Phrase.Plain(
                $"{Counted.Of(record.Documents, "document")} of {DayWords.Of(record.Window)}, published on {Counted.Of(record.Days, "day")}; copies counted once, the two accounts not among them; {Counted.Of(record.Left, "document")} given but left out (undated, outside the window, or a copy).")));
            facts.Add(new Fact("Absent from both", Phrase.Plain(
                "Names and topics of that record that neither account mentions in any of the forms listed, ranked by salience: the z-score of their log-odds in the record against the accounts, with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), counted by document and day.")));
        }

        if (!comparison.About.IsEmpty)
        {
            facts.Add(new Fact("Asked about", Phrase.Plain(
                "Each account is searched for the topic's words, their synonyms, and sentences near them in meaning; the words found are quoted.")));
        }

        facts.Add(new Fact("What it is not", Phrase.Plain(
            "The report tells what the texts say and do not say. It does not tell why.")));
        return new Section("method", "How this was found", [new FactList([.. facts])]) { Kind = SectionKind.Method };
    }

    private static Phrase Text(string name, Core.Reading.AnnotatedDocument read)
    {
        var document = read.Document;
        var published = document.Published is { } time ? $", published {time.Wording}" : ", publication time unknown";
        var from = document.Url ?? document.Origin;
        return Phrase.Plain(
            $"{name}{published}; {Counted.Of(read.Statements.Length, "statement")} read{(from is null ? "" : $"; from {from}")}; SHA-256 of the text {document.ContentHash}");
    }
}
