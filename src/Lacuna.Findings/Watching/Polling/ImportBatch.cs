using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Intake.Web;
using NodaTime;

namespace Lacuna.Findings.Watching.Polling;

/// <summary>What a poll brought and is not yet in the archive.</summary>
internal sealed class ImportBatch(Func<Document, AnnotatedDocument> read)
{
    /// <summary>Entries that are taken in together.</summary>
    public const int Size = 16;

    private readonly List<Entry> _entries = [];

    /// <summary>The entries.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Changes to what is kept of pages, made when the entries are in.</summary>
    public List<Action> WhenIn { get; } = [];

    /// <summary>True when it is time to take them in.</summary>
    public bool IsFull => _entries.Count >= Size;

    /// <summary>Adds what an address gave, read; a refusal with its reason.</summary>
    public void Add(WebItem item, Instant at)
    {
        if (item.Item is { } brought)
        {
            _entries.Add(BroughtEntry.Of(brought, at, read));
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _entries.Clear();
        WhenIn.Clear();
    }
}
