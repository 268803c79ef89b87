using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>One row of <c>contact-words.tsv</c>.</summary>
/// <param name="Roles">What the word can do.</param>
/// <param name="Kind">Kind of contact that it names or settles; meaningless without such a role.</param>
/// <param name="Number">Place in a series for an ordinal; 0 otherwise.</param>
internal readonly record struct ContactWord(ContactWordRoles Roles, ContactKind Kind, int Number)
{
    public bool Has(ContactWordRoles role) => (Roles & role) != 0;
}
