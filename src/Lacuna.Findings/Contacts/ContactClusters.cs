using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>Puts entries that tell of one contact together, the best fits first.</summary>
internal sealed class ContactClusters
{
    private readonly List<ContactEntry>[] _clusters;
    private readonly ContactCorrections _hand;

    private ContactClusters(IReadOnlyList<ContactEntry> entries, ContactCorrections hand)
    {
        _hand = hand;
        _clusters = new List<ContactEntry>[entries.Count];
        var merged = new Dictionary<IReadOnlyList<ContactEntry>, List<ContactEntry>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!hand.IsMerged(entries[i]))
            {
                _clusters[i] = [entries[i]];
                continue;
            }

            var group = hand.GroupOf(entries[i]);
            if (!merged.TryGetValue(group, out var cluster))
            {
                merged.Add(group, cluster = []);
            }

            cluster.Add(entries[i]);
            _clusters[i] = cluster;
        }
    }

    /// <summary>
    /// Readouts first; a mention then goes to the contact whose readouts it fits best. One that fits two contacts equally
    /// well, or that fits none and gives no day ("in December"), is in no cluster: it would only seem to be a contact of its own. Those that a person put
    /// together are one all the same.
    /// </summary>
    /// <param name="entries">The accounts and mentions.</param>
    /// <param name="hand">What people put right, which goes before everything else.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<List<ContactEntry>> Of(IReadOnlyList<ContactEntry> entries, ContactCorrections hand, CancellationToken cancellation)
    {
        var clusters = Joined([.. entries.Where(entry => entry.IsReadout)], hand, cancellation);
        var leftOver = new List<ContactEntry>();
        var places = new List<(List<ContactEntry> Cluster, ContactEntry Mention)>();

        // Of two mentions that are held apart by hand the one that was taken from the other gives way.
        foreach (var mention in entries.Where(entry => !entry.IsReadout).OrderBy(hand.IsSplitOff))
        {
            cancellation.ThrowIfCancellationRequested();
            var open = hand.IsNone ? clusters : clusters.FindAll(cluster => !cluster.Exists(readout => hand.AreSplit(readout, mention)) && !places.Exists(place => place.Cluster == cluster && hand.AreSplit(place.Mention, mention)));
            var best = BestOf(open, mention, hand);
            if (best.Count == 1)
            {
                places.Add((best[0], mention));
            }
            else if (hand.IsMerged(mention) || (best.Count == 0 && mention.Days!.Length <= ContactMatch.NearDays + 1))
            {
                leftOver.Add(mention);
            }
        }

        foreach (var (cluster, mention) in places)
        {
            cluster.Add(mention);
        }

        return clusters.Concat(Joined(leftOver, hand, cancellation));
    }

    private static List<List<ContactEntry>> BestOf(List<List<ContactEntry>> clusters, ContactEntry mention, ContactCorrections hand)
    {
        if (hand.IsMerged(mention) && clusters.Find(cluster => cluster.Exists(readout => hand.GroupOf(mention).Contains(readout))) is { } own)
        {
            return [own];
        }

        var best = new List<List<ContactEntry>>();
        var least = double.MaxValue;
        foreach (var cluster in clusters)
        {
            foreach (var readout in cluster)
            {
                if (hand.Cost(readout, mention) is not { } cost)
                {
                    continue;
                }

                // Hours between publications tell two accounts of one evening apart, not two contacts that a mention may mean.
                cost = Math.Floor(cost * 4) / 4;
                if (cost < least)
                {
                    (least, best) = (cost, [cluster]);
                }
                else if (cost.Equals(least) && !best.Contains(cluster))
                {
                    best.Add(cluster);
                }
            }
        }

        return best;
    }

    private static List<List<ContactEntry>> Joined(IReadOnlyList<ContactEntry> entries, ContactCorrections hand, CancellationToken cancellation)
    {
        var clusters = new ContactClusters(entries, hand);
        foreach (var (left, right, _) in Fits(entries, hand, cancellation))
        {
            clusters.Join(left, right);
        }

        return [.. clusters._clusters.Distinct()];
    }

    /// <summary>All pairs that fit, best first; equal fits in the order of the pile, so that the outcome does not hang on chance.</summary>
    private static List<(int Left, int Right, double Cost)> Fits(IReadOnlyList<ContactEntry> entries, ContactCorrections hand, CancellationToken cancellation)
    {
        var byDay = new SortedList<LocalDate, List<int>>();
        var fits = new List<(int Left, int Right, double Cost)>();
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entries[i].Days is not { } days)
            {
                continue;
            }

            foreach (var day in DaysIn(days))
            {
                foreach (var other in byDay.GetValueOrDefault(day, []))
                {
                    if (hand.Cost(entries[other], entries[i]) is { } cost)
                    {
                        fits.Add((other, i, cost));
                    }
                }
            }

            for (var day = days.Start; day <= days.End; day = day.PlusDays(1))
            {
                if (!byDay.TryGetValue(day, out var list))
                {
                    byDay.Add(day, list = []);
                }

                list.Add(i);
            }
        }

        return [.. fits.Distinct().OrderBy(fit => fit.Cost).ThenBy(fit => fit.Left).ThenBy(fit => fit.Right)];
    }

    private static IEnumerable<LocalDate> DaysIn(DateInterval days)
    {
        for (var day = days.Start.PlusDays(-ContactMatch.NearDays); day <= days.End.PlusDays(ContactMatch.NearDays); day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private void Join(int left, int right)
    {
        var (one, other) = (_clusters[left], _clusters[right]);
        if (one == other || !AllFit(one, other))
        {
            return;
        }

        one.AddRange(other);
        for (var i = 0; i < _clusters.Length; i++)
        {
            if (_clusters[i] == other)
            {
                _clusters[i] = one;
            }
        }
    }

    /// <summary>Two clusters are one contact only when each entry of the one fits each of the other: otherwise two calls of one evening would run together over a third text.</summary>
    private bool AllFit(List<ContactEntry> one, List<ContactEntry> other)
    {
        foreach (var left in one)
        {
            foreach (var right in other)
            {
                if (_hand.AreSplit(left, right) || (left.Document != right.Document && _hand.Cost(left, right) is null))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
