using System.Collections.Immutable;

namespace Lacuna.Web.Api;

/// <summary>One parameter in the address of a question.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Description">What it asks, for people.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record ApiParameter(string Name, string Description, ApiParameterKind Kind = ApiParameterKind.Text)
{
    /// <summary>Most characters of a value: longer ones are no question but an attack or a mistake.</summary>
    public const int MostLength = 2_000;

    /// <summary>True when there is no answer without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only values; empty for any.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Least and most value of a number.</summary>
    public (int Least, int Most) Range { get; init; } = (0, int.MaxValue);

    /// <summary>A number's value when it is not given; null when it has none.</summary>
    public int? Default { get; init; }

    /// <summary>How many objects of a list are answered with.</summary>
    public static ApiParameter Limit { get; } = new("limit", "How many are given; the next ones are linked to as 'next'.", ApiParameterKind.Number) { Range = (1, 500), Default = 50 };

    /// <summary>How many objects of a list are passed over.</summary>
    public static ApiParameter Offset { get; } = new("offset", "How many are passed over.", ApiParameterKind.Number) { Range = (0, 100_000), Default = 0 };
}
