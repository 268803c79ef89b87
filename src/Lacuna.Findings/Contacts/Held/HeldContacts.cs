using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts.Series;
using NodaTime;

namespace Lacuna.Findings.Contacts.Held;

/// <summary>The contacts that an archive tells of.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Contacts">The contacts that answer, in order of date; numbered over those of the parties asked for.</param>
public sealed record HeldContacts(ContactQuestion Question, ImmutableArray<ContactRecord> Contacts)
{
    /// <summary>The series that they belong to. Places, initiators and readouts are counted over all of the archive, whatever days and kinds were asked for.</summary>
    public ImmutableArray<ContactSeries> Series { get; init; } = [];

    /// <summary>The documents that tell of any contact, with the marks that are kept of their reading.</summary>
    public ImmutableArray<AnnotatedDocument> Documents { get; init; } = [];

    /// <summary>All documents looked through, copies left out.</summary>
    public int Looked { get; init; }

    /// <summary>Those of them that were not read, such as those in another language.</summary>
    public int NotRead { get; init; }

    /// <summary>First and last day of publication of those looked through; null when none is dated.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Sources of those looked through.</summary>
    public int Sources { get; init; }
}
