using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Core.Corrections;

/// <summary>A statement, by its words.</summary>
/// <param name="Extent">The words from the first to the last of its spans.</param>
/// <param name="Cue">Its words of expressing, which tell statements about the same words apart; null when it has none.</param>
public sealed record StatementTarget(Evidence Extent, Evidence? Cue) : CorrectionTarget
{
    /// <summary>
    /// Share of all characters of two extents that both cover, from which another reader's statement is the same one. Not swept: with half in common
    /// and the same cue no other statement can have as much in common with either.
    /// </summary>
    public const double LeastOverlap = 0.5;

    /// <inheritdoc/>
    public override ImmutableArray<Evidence> Words => [Extent];

    /// <summary>The target that <paramref name="statement"/> makes.</summary>
    public static StatementTarget Of(Document document, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementTarget(Evidence.From(document, statement.Extent), statement.Cue is { } cue ? Evidence.From(document, cue) : null);
    }

    /// <summary>
    /// The statement as <paramref name="reading"/> has it: the one of the same extent and cue, else the one of the same cue that covers most of the same
    /// words. Its index; null when the words cannot be placed, or when no statement or several are as good.
    /// </summary>
    public int? FindIn(AnnotatedDocument reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (Extent.PlaceIn(reading.Text) is not { } at)
        {
            return null;
        }

        var cue = CueIn(reading.Text, at);
        if (Cue is not null && cue is null)
        {
            return null;
        }

        int? best = null;
        var (bestShare, isShared) = (0.0, false);
        for (var i = 0; i < reading.Statements.Length; i++)
        {
            var statement = reading.Statements[i];
            if (statement.Extent == at && statement.Cue == cue)
            {
                return i;
            }

            if (cue is { } words && !(statement.Cue is { } other && other.Overlaps(words)))
            {
                continue;
            }

            var share = at.OverlapShare(statement.Extent);
            if (share >= LeastOverlap && share >= bestShare)
            {
                isShared = share.Equals(bestShare);
                (best, bestShare) = (i, share);
            }
        }

        return isShared ? null : best;
    }

    private TextSpan? CueIn(string text, TextSpan extent)
    {
        if (Cue is null)
        {
            return null;
        }

        // The extent is placed by far more words than a cue has.
        if (extent.Length == Extent.At.Length)
        {
            var moved = new TextSpan(extent.Start + Cue.At.Start - Extent.At.Start, Cue.At.Length);
            if (moved.Start >= 0 && moved.End <= text.Length && string.Equals(moved.In(text), Cue.Exact, StringComparison.Ordinal))
            {
                return moved;
            }
        }

        return Cue.PlaceIn(text);
    }
}
