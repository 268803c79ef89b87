using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Findings.Contacts;
using NodaTime;

namespace Lacuna.Web.Start;

/// <summary>What is new in a record.</summary>
public sealed record News
{
    /// <summary>Who first named a kept subject, the latest first.</summary>
    public ImmutableArray<FirstWord> Broken { get; init; } = [];

    /// <summary>Contacts of which one side published nothing that is held, though what it publishes is, the latest first.</summary>
    public ImmutableArray<ContactRecord> OneSided { get; init; } = [];

    /// <summary>Pages whose text changed, the latest change first.</summary>
    public ImmutableArray<DocumentRow> Changed { get; init; } = [];

    /// <summary>First and last day of publication held; null when none is dated.</summary>
    public DateInterval? Days { get; init; }
}
