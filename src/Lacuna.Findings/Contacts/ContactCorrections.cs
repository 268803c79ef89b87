using System.Collections.Immutable;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts;

/// <summary>What people put right of which accounts tell of one contact: those that do whatever speaks against it, and those that do not whatever speaks for it.</summary>
/// <remarks>It is decided for each pair of accounts by the latest correction that names both.</remarks>
internal sealed class ContactCorrections
{
    private readonly Dictionary<ContactEntry, List<ContactEntry>> _groups = [];
    private readonly Dictionary<(ContactEntry, ContactEntry), (bool IsOne, CorrectionMark Mark)> _pairs = [];
    private readonly HashSet<ContactEntry> _splitOff = [];

    private ContactCorrections()
    {
    }

    /// <summary>Nothing was put right.</summary>
    public static ContactCorrections None { get; } = new();

    /// <summary>The corrections as far as they are found among <paramref name="entries"/>.</summary>
    /// <param name="corrections">Those that stand, in order of time; those of other kinds are passed over.</param>
    /// <param name="pile">The documents.</param>
    /// <param name="entries">All their contacts.</param>
    public static ContactCorrections Of(IEnumerable<Correction> corrections, ImmutableArray<AnnotatedDocument> pile, IReadOnlyList<ContactEntry> entries)
    {
        ContactCorrections? found = null;
        ContactTargets? targets = null;
        foreach (var correction in corrections.Where(static correction => correction.Undone is null))
        {
            if (correction.What is not (Amendment.Merge or Amendment.Split))
            {
                continue;
            }

            (found, targets) = (found ?? new ContactCorrections(), targets ?? new ContactTargets(pile, entries));
            switch (correction.What)
            {
                case Amendment.Merge merge:
                    var accounts = merge.Accounts.Select(targets.Find).OfType<ContactEntry>().ToList();
                    found.Decide(accounts, accounts, isOne: true, correction.Mark);
                    break;
                case Amendment.Split split when targets.Find(split.Account) is { } account:
                    found._splitOff.Add(account);
                    found.Decide([account], split.From.Select(targets.Find).OfType<ContactEntry>(), isOne: false, correction.Mark);
                    break;
            }
        }

        found?.Group();
        return found ?? None;
    }

    /// <summary>True when nothing was put right.</summary>
    public bool IsNone => _pairs.Count == 0;

    /// <summary>True when it was taken from others by hand.</summary>
    public bool IsSplitOff(ContactEntry entry) => _splitOff.Contains(entry);

    /// <summary>True when it was put to another account by hand.</summary>
    public bool IsMerged(ContactEntry entry) => _groups.ContainsKey(entry);

    /// <summary>The accounts that are one with it by hand, itself included.</summary>
    public IReadOnlyList<ContactEntry> GroupOf(ContactEntry entry) => _groups.TryGetValue(entry, out var group) ? group : [entry];

    /// <summary>True when the two, or accounts that are one with them by hand, are not of one contact by hand.</summary>
    public bool AreSplit(ContactEntry left, ContactEntry right)
    {
        if (IsNone)
        {
            return false;
        }

        foreach (var one in GroupOf(left))
        {
            foreach (var other in GroupOf(right))
            {
                if (_pairs.TryGetValue((one, other), out var decided) && !decided.IsOne)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>As <see cref="ContactMatch.Cost"/>; accounts that are one by hand fit as well as the best of them.</summary>
    public double? Cost(ContactEntry left, ContactEntry right)
    {
        if (IsNone)
        {
            return ContactMatch.Cost(left, right);
        }

        if (AreSplit(left, right))
        {
            return null;
        }

        double? least = null;
        foreach (var one in GroupOf(left))
        {
            foreach (var other in GroupOf(right))
            {
                least = ContactMatch.Cost(one, other) is { } cost && !(cost >= least) ? cost : least;
            }
        }

        return least;
    }

    /// <summary>The corrections by which accounts were put to a contact or taken from it, in order of time.</summary>
    public ImmutableArray<CorrectionMark> MarksOf(IReadOnlyCollection<ContactEntry> cluster) => IsNone ? [] :
    [
        .. _pairs
            .Where(pair => pair.Value.IsOne ? cluster.Contains(pair.Key.Item1) && cluster.Contains(pair.Key.Item2) : cluster.Contains(pair.Key.Item1) || cluster.Contains(pair.Key.Item2))
            .Select(static pair => pair.Value.Mark)
            .DistinctBy(static mark => mark.Id)
            .OrderBy(static mark => mark.At)
            .ThenBy(static mark => mark.Id, StringComparer.Ordinal),
    ];

    private void Decide(IEnumerable<ContactEntry> ones, IEnumerable<ContactEntry> others, bool isOne, CorrectionMark mark)
    {
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (one != other)
                {
                    _pairs[(one, other)] = _pairs[(other, one)] = (isOne, mark);
                }
            }
        }
    }

    /// <summary>Puts what is one into groups, by the latest corrections first; an earlier one gives way where it would join what a later one holds apart.</summary>
    private void Group()
    {
        foreach (var ((one, other), _) in _pairs.Where(static pair => pair.Value.IsOne).OrderByDescending(static pair => pair.Value.Mark.At).ThenBy(static pair => pair.Key.Item1.Index).ThenBy(static pair => pair.Key.Item2.Index))
        {
            if (GroupOf(one).Contains(other) || AreSplit(one, other))
            {
                continue;
            }

            List<ContactEntry> group = [.. GroupOf(one), .. GroupOf(other)];
            group.ForEach(entry => _groups[entry] = group);
        }
    }
}
