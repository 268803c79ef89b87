using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Drafts;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Drafts;

/// <summary>The words that the sections on a draft share.</summary>
internal static class DraftWords
{
    public static Mark MarkOf(Agreement agreement) => agreement switch
    {
        Agreement.Agrees => Mark.Shared,
        Agreement.Differs => Mark.Differs,
        Agreement.NotEstablished => Mark.NotEstablished,
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, null),
    };

    /// <summary>Words of the draft.</summary>
    public static Quote Draft(Evidence evidence, bool withContext = false) => new(DraftReport.Letter, evidence) { Account = DraftReport.Letter, WithContext = withContext };

    /// <summary>Words of the record.</summary>
    public static Quote Record(RecordWords words) => SilenceWords.Quote(words.Document, words.Evidence, withContext: true);

    /// <summary>Each document's words once, the first of them.</summary>
    public static IEnumerable<Quote> Records(IEnumerable<RecordWords> words, int most = 4) => words.DistinctBy(one => one.Document.Version).Take(most).Select(Record);

    /// <summary>"looked through 17 documents of 9 sources, 1 March – 6 April 2022, 2 of them not read".</summary>
    public static Phrase Looked(Looked looked)
    {
        var days = looked.Days is { } span ? $", {DayWords.Of(span)}" : "";
        var unread = looked.NotRead > 0 ? $", {Counted.Number(looked.NotRead)} of them not read" : "";
        return Phrase.Plain($"looked through {Counted.Of(looked.Documents, "document")} of {Counted.Of(looked.Sources, "source")}{days}{unread}");
    }

    /// <summary>Points numbered on, those that differ first, then those that are open.</summary>
    public static ImmutableArray<Block> Numbered<T>(IEnumerable<T> checks, Func<T, Agreement> verdict, Func<T, string, Point> point)
    {
        static int Rank(Agreement agreement) => agreement switch { Agreement.Differs => 0, Agreement.NotEstablished => 1, _ => 2 };
        return [.. checks.OrderBy(check => Rank(verdict(check))).Select((check, index) => point(check, (index + 1).ToString(CultureInfo.InvariantCulture)))];
    }
}
