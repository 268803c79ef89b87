using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;

namespace Lacuna.Importing;

/// <summary>What an import did.</summary>
public sealed class ImportSummary
{
    /// <summary>Outcomes of a kind that are named one by one; the archive keeps all.</summary>
    private const int Named = 1000;

    private readonly Dictionary<OutcomeKind, int> _counts = [];

    /// <summary>Files that were taken in whole before and have not changed since.</summary>
    public int UnchangedFiles { get; set; }

    /// <summary>Subjects that an export brought back.</summary>
    public int Subjects { get; set; }

    /// <summary>Notes of the ledger of coverage that an export brought back and that were not held.</summary>
    public int Notes { get; set; }

    /// <summary>Corrections by hand that an export brought back and that were not held, or not as taken back.</summary>
    public int Corrections { get; set; }

    /// <summary>Refusals of earlier imports that an export brought back and that were not known.</summary>
    public int Refusals { get; set; }

    /// <summary>Documents of the archive that name no source.</summary>
    public int WithoutSource { get; set; }

    /// <summary>Items by language that were stored and are not read into statements.</summary>
    public SortedDictionary<string, int> UnreadLanguages { get; } = new(StringComparer.Ordinal);

    /// <summary>What was refused, up to a thousand.</summary>
    public List<Outcome> Refused { get; } = [];

    /// <summary>New versions and copies, up to a thousand of each.</summary>
    public List<Outcome> Linked { get; } = [];

    /// <summary>Number of items of one outcome.</summary>
    public int this[OutcomeKind kind] => _counts.GetValueOrDefault(kind);

    /// <summary>Counts a document that is stored and not read, by its language.</summary>
    public void CountUnread(Document? document)
    {
        if (document?.Language is { } language && !EnglishOnly.IsEnglish(language))
        {
            UnreadLanguages[language] = UnreadLanguages.GetValueOrDefault(language) + 1;
        }
    }

    /// <summary>Counts items of one outcome of which nothing else is known here.</summary>
    public void Add(OutcomeKind kind, int count) => _counts[kind] = this[kind] + count;

    /// <summary>Counts what became of a batch.</summary>
    public void Add(IEnumerable<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            var count = _counts[outcome.Kind] = this[outcome.Kind] + 1;
            if (count <= Named && outcome.Kind == OutcomeKind.Refused)
            {
                Refused.Add(outcome);
            }
            else if (count <= Named && outcome.Kind is OutcomeKind.NewVersion or OutcomeKind.CopyOf)
            {
                Linked.Add(outcome);
            }
        }
    }
}
