using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Lacuna.Intake.Pdf;

/// <summary>The filters of PdfPig, with what they unpack mended before it is read.</summary>
internal sealed class MendedFilters : IFilterProvider
{
    public static MendedFilters Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Mended(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Mended(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Mended(DefaultFilterProvider.Instance.GetAllFilters());

    private static IFilter[] Mended(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new MendedFilter(filter))];

    private sealed class MendedFilter(IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var bytes = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            CharacterMapCounts.Mend(bytes.Span);
            return bytes;
        }
    }
}
