using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Reporting;

namespace Lacuna.Cli.Reading;

/// <summary>The documents of some files and folders, read, and what could not be read.</summary>
/// <param name="Documents">In the order of the paths; folders in ordinal order of their files.</param>
/// <param name="Refused">Files and records that were left out.</param>
internal sealed record Pile(ImmutableArray<AnnotatedDocument> Documents, ImmutableArray<RefusedInput> Refused)
{
    public static Pile Empty { get; } = new([], []);
}
