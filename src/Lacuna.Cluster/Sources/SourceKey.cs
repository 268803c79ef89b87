namespace Lacuna.Cluster.Sources;

/// <summary>Names a source of a plan, as its grain's key.</summary>
/// <param name="Plan">Name of the plan; without a slash.</param>
/// <param name="Source">Name of the source.</param>
internal readonly record struct SourceKey(string Plan, string Source)
{
    public static SourceKey Parse(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return new SourceKey(key[..slash], key[(slash + 1)..]);
    }

    public override string ToString() => $"{Plan}/{Source}";
}
