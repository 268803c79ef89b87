using System.Collections.Immutable;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts;

/// <summary>All contacts that a pile of documents tells of, with each side's readouts.</summary>
public static class ContactBook
{
    /// <summary>Puts the contacts of <paramref name="documents"/> together, in order of date, undated ones last.</summary>
    public static ImmutableArray<ContactRecord> From(IEnumerable<AnnotatedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return [];
    }
}
