using System.Collections.Concurrent;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Asking;

/// <summary>Versions as the tables have them, by their ids and by what they are called, for as long as nothing changes. Of more than there is room for those are forgotten that were not asked for lately.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class KeptRows(int most)
{
    private volatile Generation _young = new(), _old = new();

    /// <summary>The version of an id; null when it is not kept here.</summary>
    public KeptRow? Find(long id) =>
        _young.ById.TryGetValue(id, out var row) ? row : _old.ById.TryGetValue(id, out row) ? Keep(row) : null;

    /// <summary>The version that is called so by its item's first name; null when it is not kept here.</summary>
    public KeptRow? Find(DocumentVersion version) =>
        _young.ByVersion.TryGetValue(version, out var row) ? row : _old.ByVersion.TryGetValue(version, out row) ? Keep(row) : null;

    /// <summary>Keeps a version.</summary>
    public KeptRow Keep(KeptRow row)
    {
        // Two threads may put the young aside at once: what one of them keeps meanwhile is asked for again.
        if (_young.Count >= most / 2)
        {
            (_old, _young) = (_young, new Generation());
        }

        _young.Add(row);
        return row;
    }

    private sealed class Generation
    {
        private int _count;

        public ConcurrentDictionary<long, KeptRow> ById { get; } = new();

        public ConcurrentDictionary<DocumentVersion, KeptRow> ByVersion { get; } = new();

        /// <summary>About how many there are: to count those of such a dictionary stops all who use it.</summary>
        public int Count => _count;

        public void Add(KeptRow row)
        {
            if (ById.TryAdd(row.Id, row))
            {
                ByVersion[row.Row.Version] = row;
                Interlocked.Increment(ref _count);
            }
        }
    }
}
