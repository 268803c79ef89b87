namespace Lacuna.Web.Lists;

/// <summary>Which part of a long list is shown.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Size">Entries of a page.</param>
public sealed record Paging(int Page, int Size = Paging.Usual)
{
    /// <summary>Entries of a page when nothing else is said: some twenty screens, under 100 kB.</summary>
    public const int Usual = 200;

    /// <summary>Index of the first entry shown.</summary>
    public int First => (int)Math.Min(int.MaxValue, (Page - 1L) * Size);
}
