using System.Collections.Immutable;

namespace Lacuna.Web.Api;

/// <summary>One question that programs may put: it is served and described from this alone, so that the description is always true.</summary>
/// <param name="Path">Below <see cref="ApiAddresses.Root"/>, without parameters.</param>
/// <param name="Id">Name of the operation in clients that are made from the description.</param>
/// <param name="Summary">One sentence for people.</param>
/// <param name="Answer">Name of the answer's schema in the description.</param>
/// <param name="Work">Works the answer out.</param>
internal sealed record ApiOperation(string Path, string Id, string Summary, string Answer, Func<ApiAsked, Task<ApiAnswer>> Work)
{
    /// <summary>What may stand in the address.</summary>
    public ImmutableArray<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Name of the schema of what is posted; null for what is only asked.</summary>
    public string? Body { get; init; }

    /// <summary>True when the answer is a list that is given in parts.</summary>
    public bool IsPaged => Parameters.Any(parameter => parameter.Name == ApiParameter.Offset.Name);
}
