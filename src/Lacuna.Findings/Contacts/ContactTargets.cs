using System.Collections.Immutable;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts;

/// <summary>Finds the contacts that corrections point at among those of a pile.</summary>
internal sealed class ContactTargets
{
    private readonly ILookup<string, AnnotatedDocument> _byId;
    private readonly ILookup<string, AnnotatedDocument> _byHash;
    private readonly Dictionary<(AnnotatedDocument, Contact), ContactEntry> _entries = new(ReferenceComparer.Instance);

    public ContactTargets(ImmutableArray<AnnotatedDocument> pile, IEnumerable<ContactEntry> entries)
    {
        _byId = pile.ToLookup(static document => document.Document.Id, StringComparer.Ordinal);
        _byHash = pile.ToLookup(static document => document.Document.ContentHash, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _entries.TryAdd((entry.Document, entry.Contact), entry);
        }
    }

    /// <summary>The entry of a contact; null when its document is none of the pile, or when it cannot be found there.</summary>
    public ContactEntry? Find(ContactTarget target)
    {
        var of = target.Clearest.Of;
        var document = _byId[of.DocumentId].FirstOrDefault() ?? _byHash[of.ContentHash].FirstOrDefault();
        return document is not null && target.FindIn(document) is { } found ? _entries.GetValueOrDefault((document, document.Contacts[found])) : null;
    }

    private sealed class ReferenceComparer : IEqualityComparer<(AnnotatedDocument, Contact)>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals((AnnotatedDocument, Contact) x, (AnnotatedDocument, Contact) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((AnnotatedDocument, Contact) pair) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2);
    }
}
