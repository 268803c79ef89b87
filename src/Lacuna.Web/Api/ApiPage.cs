namespace Lacuna.Web.Api;

/// <summary>The part of a list that is asked for.</summary>
/// <param name="Limit">How many.</param>
/// <param name="Offset">How many before them are passed over.</param>
internal readonly record struct ApiPage(int Limit, int Offset)
{
    /// <summary>Place just after the part.</summary>
    public int End => Offset + Limit;

    /// <summary>The part of a list that is held whole.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip(Offset).Take(Limit);
}
