using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Held;
using NodaTime;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Holds the day on which a draft says that words were said against the day on which the record's first document with these words came out.</summary>
internal sealed class StatementDays(IArchive archive)
{
    private readonly DocumentCount _count = new(archive);

    /// <summary>Words of a quotation from which on it is looked for: shorter runs are said by many.</summary>
    private const int LeastWords = 6;

    /// <summary>Words of a quotation that are looked for in one run. Longer ones are often cut or mended in between.</summary>
    private const int MostWords = 8;

    /// <summary>Days after the claimed one on which a document may still carry the words for the first time: one for the night, one for the zones.</summary>
    private const int LateDays = 2;

    /// <summary>Documents looked at for one quotation.</summary>
    private const int MostDocuments = 20;

    /// <summary>The checks of <paramref name="draft"/>.</summary>
    public async Task<ImmutableArray<DayCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation)
    {
        var checks = ImmutableArray.CreateBuilder<DayCheck>();
        foreach (var statement in draft.Statements)
        {
            if (statement is { Inside: null, Time: { Days: { Length: 1 } day, Span: var at } } && Moments.CanCount(day))
            {
                foreach (var quotation in draft.Quotations.Where(quotation => quotation.Depth == 0 && statement.Content.Any(content => content.Contains(quotation.Span))))
                {
                    if (RunOf(draft, quotation.Inner) is { } run)
                    {
                        checks.Add(await CheckAsync(draft, at, day, quotation, run, cancellation).ConfigureAwait(false));
                        break;
                    }
                }
            }
        }

        return checks.ToImmutable();
    }

    private async Task<DayCheck> CheckAsync(AnnotatedDocument draft, TextSpan at, DateInterval day, Quotation quotation, string run, CancellationToken cancellation)
    {
        var own = draft.Document.Version;
        var found = new List<RecordDay>();
        var query = new DocumentQuery { Terms = [new SubjectTerm(run)], Limit = MostDocuments };
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (row.Version != own && row.Published?.Date is { } date && await EvidenceAsync(row, run, cancellation).ConfigureAwait(false) is { } words)
            {
                found.Add(new RecordDay(new RecordWords(row, words), new DateInterval(date, date), Clocks.Of(row.Source)));
            }
        }

        var looked = await _count.InAsync(null, cancellation).ConfigureAwait(false);
        ImmutableArray<RecordDay> record = [.. found.OrderBy(one => one.Days.Start)];
        var verdict = VerdictOf(day, record);
        var clocks = ImmutableArray.CreateRange(record.Select(one => one.Clock).Append(Clocks.Of(draft.Document.Source)).OfType<Clock>().DistinctBy(clock => clock.Zone));
        return new DayCheck(DayCheckKind.Statement, Evidence.From(draft.Document, at), day, verdict)
        {
            Of = Evidence.From(draft.Document, quotation.Span),
            Record = record,
            Zones = verdict == Agreement.Differs ? Moments.Explain(day, clocks, record[0].Days, record[0].Clock is { } clock ? [clock] : clocks, null) : [],
            ClocksTried = verdict == Agreement.Differs ? clocks : [],
            Looked = looked,
        };
    }

    /// <summary>Words that were out before the day were not first said on it; words that came out long after it may have been said on it.</summary>
    private static Agreement VerdictOf(DateInterval day, ImmutableArray<RecordDay> record)
    {
        if (record.IsEmpty || record[0].Days.Start > day.End.PlusDays(LateDays))
        {
            return Agreement.NotEstablished;
        }

        return record[0].Days.Start < day.Start ? Agreement.Differs : Agreement.Agrees;
    }

    private async Task<Evidence?> EvidenceAsync(DocumentRow row, string run, CancellationToken cancellation)
    {
        if (await archive.DocumentAsync(row.Version, cancellation).ConfigureAwait(false) is not { } document)
        {
            return null;
        }

        foreach (var match in new Core.Searching.TermMatcher([new SubjectTerm(run)]).Find(document.Text))
        {
            return Evidence.From(document, match.At);
        }

        return null;
    }

    /// <summary>The longest run of words without brackets or ellipses, cut to <see cref="MostWords"/>; null when none is long enough.</summary>
    private static string? RunOf(AnnotatedDocument draft, TextSpan inner)
    {
        int bestFirst = 0, bestCount = 0, first = -1, count = 0;
        for (var i = draft.TokenAt(inner.Start); i < draft.Tokens.Length && draft.Tokens[i].End <= inner.End; i++)
        {
            var token = draft.Tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                (first, count) = count == 0 ? (i, 1) : (first, count + 1);
                (bestFirst, bestCount) = count > bestCount && count <= MostWords ? (first, count) : (bestFirst, bestCount);
            }
            else if (token.Kind != TokenKind.Possessive && token.AsSpan(draft.Text) is not ("," or "-" or "'"))
            {
                count = 0;
            }
        }

        return bestCount >= LeastWords ? RunText(draft, bestFirst, bestCount) : null;
    }

    private static string RunText(AnnotatedDocument draft, int first, int words)
    {
        var last = first;
        for (var left = words - 1; left > 0; )
        {
            left -= draft.Tokens[++last].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return draft.Text[draft.Tokens[first].Start..draft.Tokens[last].End];
    }
}
