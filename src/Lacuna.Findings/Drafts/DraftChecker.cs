using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Findings.Drafts.Accusations;
using Lacuna.Findings.Drafts.Chains;
using Lacuna.Findings.Drafts.Days;
using Lacuna.Findings.Drafts.Names;
using Lacuna.Findings.Drafts.Series;
using Lacuna.Findings.Quotes;
using Lacuna.Models;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Drafts;

/// <summary>Lays a draft beside the record: its quotations, dates, names, counts and claims of absence.</summary>
/// <param name="archive">The record; an empty one where the draft is held against itself alone.</param>
/// <param name="table">The actors known beforehand.</param>
/// <param name="similarity">Compares the sense of sentences.</param>
public sealed class DraftChecker(IArchive archive, ActorTable table, SentenceSimilarity similarity)
{
    /// <summary>All checks of <paramref name="draft"/>.</summary>
    /// <param name="draft">The draft, read; with its date of publication where it has one.</param>
    /// <param name="cancellation">Stops the checks.</param>
    public async Task<DraftCheck> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var held = await archive.CountAsync(new DocumentQuery(), cancellation).ConfigureAwait(false);

        // None needs another, an archive answers several at once, and a desk waits.
        var days = Run(() => new DayChecker(archive, table).CheckAsync(draft, cancellation));
        var names = Run(() => new NameChecker(archive, table).CheckAsync(draft, cancellation));
        var check = new DraftCheck(draft) { Held = held, Resolved = DraftDays.In(draft) };
        if (held > 0)
        {
            var quotations = Run(() => new QuoteChecker(archive, table, similarity).CheckAsync(draft, cancellation));
            var series = Run(() => new SeriesChecker(archive, table).CheckAsync(draft, cancellation));
            var absences = Run(() => new AbsenceChecker(archive, table).CheckAsync(draft, cancellation));
            var chains = Run(() => new ChainChecker(archive, table, similarity).CheckAsync(draft, cancellation));
            var accusations = Run(() => new AccusationChecker(archive, table, similarity).CheckAsync(draft, cancellation));
            await Task.WhenAll(days, names, quotations, series, absences, chains, accusations).ConfigureAwait(false);
            check = check with
            {
                Quotations = await quotations.ConfigureAwait(false),
                Series = await series.ConfigureAwait(false),
                Absences = await absences.ConfigureAwait(false),
                Chains = await chains.ConfigureAwait(false),
                Accusations = await accusations.ConfigureAwait(false),
            };
        }

        return check with { Days = await days.ConfigureAwait(false), Names = await names.ConfigureAwait(false) };

        Task<T> Run<T>(Func<Task<T>> part) => Task.Run(part, cancellation);
    }
}
