using System.Collections.Immutable;
using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Silences;

/// <summary>The numbers of a silence and the names of their lists.</summary>
public static class SilenceNumbers
{
    /// <summary>The number that a list stands behind; null where the silence has no such number.</summary>
    public static int? Of(Silence silence, SilenceList list)
    {
        ArgumentNullException.ThrowIfNull(silence);
        var counts = silence.Counts;
        return list switch
        {
            SilenceList.Documents => counts.Documents,
            SilenceList.Days => counts.Days,
            SilenceList.Naming => counts.Naming,
            SilenceList.OwnVoice => counts.NamingOwn,
            SilenceList.OtherVoice => counts.Naming - counts.NamingOwn,
            SilenceList.BeforeFirst => counts.BeforeFirst,
            SilenceList.DaysBeforeFirst => counts.DaysBeforeFirst,
            SilenceList.Statements => counts.Statements,
            SilenceList.NearMisses => silence.NearMisses.Length,
            SilenceList.Pleas => silence.Pleas.Length,
            SilenceList.Reported => silence.ReportedElsewhere.Length,
            SilenceList.Missed => silence.Opportunities.Count(occasion => !occasion.IsTaken),
            SilenceList.Taken => silence.Opportunities.Count(occasion => occasion.IsTaken),
            SilenceList.Hindrances => silence.Hindrances.Length,
            SilenceList.Holes => silence.Channels.Sum(channel => channel.Holes.Length),
            SilenceList.Channels => silence.Channels.Length,
            SilenceList.EarlierDocuments => silence.AtOwnRate?.Documents,
            SilenceList.EarlierNaming => silence.AtOwnRate?.Mentions,
            SilenceList.PeerDocuments => silence.AtPeersRate?.Documents,
            SilenceList.PeerNaming => silence.AtPeersRate?.Mentions,
            SilenceList.OtherSubjects => silence.Latency?.Others.Length,
            _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
        };
    }

    /// <summary>What a list holds, as its heading.</summary>
    public static string Name(SilenceList list) => list switch
    {
        SilenceList.Documents => "Documents that could have named it",
        SilenceList.Days => "Days on which they were published",
        SilenceList.Naming => "Documents that name it in any voice",
        SilenceList.OwnVoice => "Documents that name it in the actor's own voice",
        SilenceList.OtherVoice => "Documents that name it in another's voice alone",
        SilenceList.BeforeFirst => "Documents before the first own mention",
        SilenceList.DaysBeforeFirst => "Days with documents before the first own mention",
        SilenceList.Statements => "Statements of the actor on the theme",
        SilenceList.NearMisses => "Documents nearest to a mention",
        SilenceList.Pleas => "Pleas addressed to the actor",
        SilenceList.Reported => "Statements of the actor on it that other channels report",
        SilenceList.Missed => "Occasions on which it was not named",
        SilenceList.Taken => "Occasions on which it was named",
        SilenceList.Hindrances => "Reasons for having had no occasion",
        SilenceList.Holes => "Holes in what is held of the channels",
        SilenceList.Channels => "Channels looked at",
        SilenceList.EarlierDocuments => "Earlier documents of the actor",
        SilenceList.EarlierNaming => "Earlier documents that name it in the actor's own voice",
        SilenceList.PeerDocuments => "Documents of others in the same days",
        SilenceList.PeerNaming => "Documents of others that name it in their own voice",
        SilenceList.OtherSubjects => "Other subjects that the actor came to name",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    /// <summary>All numbers that a silence has, in reading order.</summary>
    public static ImmutableArray<(SilenceList List, int Number)> All(Silence silence) =>
        [.. Enum.GetValues<SilenceList>().Where(list => Of(silence, list) is not null).Select(list => (list, Of(silence, list)!.Value))];
}
