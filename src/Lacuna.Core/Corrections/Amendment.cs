using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Core.Corrections;

/// <summary>What a correction puts right.</summary>
public abstract record Amendment
{
    private Amendment()
    {
    }

    /// <summary>What sort of correction it makes.</summary>
    public abstract CorrectionKind Kind { get; }

    /// <summary>All that it points at, the thing put right first.</summary>
    public abstract ImmutableArray<CorrectionTarget> Targets { get; }

    /// <summary>Who spoke, or to whom.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="Speakers">Who spoke, none when it cannot be told; null to leave that as it was read.</param>
    /// <param name="Addressees">To whom, nobody when none is addressed; null to leave that as it was read.</param>
    public sealed record Speaker(StatementTarget Statement, ImmutableArray<Actor>? Speakers, ImmutableArray<Actor>? Addressees) : Amendment
    {
        /// <inheritdoc/>
        public override CorrectionKind Kind => CorrectionKind.Speaker;

        /// <inheritdoc/>
        public override ImmutableArray<CorrectionTarget> Targets => [Statement];
    }

    /// <summary>These accounts tell of one contact, whatever speaks against it.</summary>
    /// <param name="Accounts">The contact as each of several documents tells of it; at least two.</param>
    public sealed record Merge(ImmutableArray<ContactTarget> Accounts) : Amendment
    {
        /// <inheritdoc/>
        public override CorrectionKind Kind => CorrectionKind.Merge;

        /// <inheritdoc/>
        public override ImmutableArray<CorrectionTarget> Targets => [.. Accounts];
    }

    /// <summary>An account does not tell of the contact that others tell of.</summary>
    /// <param name="Account">The account that does not belong there.</param>
    /// <param name="From">Other accounts of the contact that it was taken for, at least one: it tells of none of theirs.</param>
    public sealed record Split(ContactTarget Account, ImmutableArray<ContactTarget> From) : Amendment
    {
        /// <inheritdoc/>
        public override CorrectionKind Kind => CorrectionKind.Split;

        /// <inheritdoc/>
        public override ImmutableArray<CorrectionTarget> Targets => [Account, .. From];
    }

    /// <summary>A point of a comparison, judged.</summary>
    /// <param name="Of">The point.</param>
    /// <param name="IsAccepted">False when it is rejected: it stays visible and counts for nothing.</param>
    public sealed record Point(PointTarget Of, bool IsAccepted) : Amendment
    {
        /// <inheritdoc/>
        public override CorrectionKind Kind => CorrectionKind.Point;

        /// <inheritdoc/>
        public override ImmutableArray<CorrectionTarget> Targets => [Of];
    }

    /// <summary>A free note, whose words are those of <see cref="Correction.Note"/>.</summary>
    /// <param name="On">What it is about.</param>
    public sealed record Remark(CorrectionTarget On) : Amendment
    {
        /// <inheritdoc/>
        public override CorrectionKind Kind => CorrectionKind.Remark;

        /// <inheritdoc/>
        public override ImmutableArray<CorrectionTarget> Targets => [On];
    }
}
