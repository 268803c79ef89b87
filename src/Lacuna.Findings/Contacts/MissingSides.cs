using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>Says of each side without a readout what the pile allows to say.</summary>
internal sealed class MissingSides(ISideChannels channels, PossibleMentions possible, SideNames names)
{
    /// <summary>The sides of <paramref name="participants"/> that have none of the <paramref name="readouts"/>.</summary>
    /// <param name="readout">One readout of the contact, as found.</param>
    /// <param name="participants">All who took part.</param>
    /// <param name="readouts">The accounts of the contact.</param>
    /// <param name="mentions">The mentions surely of it.</param>
    /// <param name="date">Its days.</param>
    public ImmutableArray<MissingSide> Of(
        ContactEntry readout,
        IReadOnlyList<Actor> participants,
        ImmutableArray<Readout> readouts,
        ImmutableArray<PassingMention> mentions,
        DateInterval? date)
    {
        var missing = ImmutableArray.CreateBuilder<MissingSide>();
        foreach (var side in Parties.SidesOf(participants))
        {
            if (!readouts.Any(known => IsOf(known.Side, side)))
            {
                var coverage = channels.Of(side, date);
                var words = possible.Of(side, readout, coverage?.Window).RemoveAll(word => mentions.Any(sure => sure.Evidence == word.Evidence));
                var isMentioned = !words.IsEmpty || mentions.Any(mention => IsOf(mention.Side, side));
                missing.Add(new MissingSide(names.Of(side), VerdictOf(coverage, isMentioned)) { Coverage = coverage, PossibleMentions = words });
            }
        }

        return missing.ToImmutable();
    }

    private MissingSideVerdict VerdictOf(ChannelCoverage? coverage, bool isMentioned) =>
        coverage is null ? MissingSideVerdict.NoChannel
        : isMentioned ? MissingSideVerdict.MentionedOnly
        : channels.IsCovered(coverage) ? MissingSideVerdict.PublishedNothing
        : MissingSideVerdict.NotCovered;

    private static bool IsOf(Actor? actor, string side) => actor is not null && Parties.SideOf(actor) == side;
}
