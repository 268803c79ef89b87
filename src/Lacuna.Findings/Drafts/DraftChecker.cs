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
        var check = new DraftCheck(draft)
        {
            Held = held,
            Resolved = DraftDays.In(draft),
            Days = await new DayChecker(archive, table).CheckAsync(draft, cancellation).ConfigureAwait(false),
            Names = await new NameChecker(archive, table).CheckAsync(draft, cancellation).ConfigureAwait(false),
        };
        return held == 0 ? check : check with
        {
            Quotations = await new QuoteChecker(archive, table, similarity).CheckAsync(draft, cancellation).ConfigureAwait(false),
            Series = await new SeriesChecker(archive, table).CheckAsync(draft, cancellation).ConfigureAwait(false),
            Absences = await new AbsenceChecker(archive, table).CheckAsync(draft, cancellation).ConfigureAwait(false),
            Chains = await new ChainChecker(archive, table, similarity).CheckAsync(draft, cancellation).ConfigureAwait(false),
            Accusations = await new AccusationChecker(archive, table, similarity).CheckAsync(draft, cancellation).ConfigureAwait(false),
        };
    }
}
