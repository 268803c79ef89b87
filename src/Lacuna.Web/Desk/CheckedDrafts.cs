using System.Collections.Immutable;

namespace Lacuna.Web.Desk;

/// <summary>The last drafts that were checked, in memory alone: they are gone when the site is closed, and never written to the record.</summary>
internal sealed class CheckedDrafts
{
    private const int Kept = 50;

    private readonly Lock _gate = new();
    private ImmutableList<CheckedDraft> _drafts = [];

    public void Add(CheckedDraft draft)
    {
        lock (_gate)
        {
            _drafts = _drafts.Add(draft);
            _drafts = _drafts.RemoveRange(0, Math.Max(0, _drafts.Count - Kept));
        }
    }

    public CheckedDraft? Find(string id) => _drafts.Find(draft => draft.Id == id);
}
