using System.Collections.Immutable;
using System.Text.Json;

namespace Lacuna.Findings.Quotes.Styles;

/// <summary>The house styles that are shipped, one data file each.</summary>
public static class HouseStyles
{
    private const string Ending = ".style.json";

    private static readonly Lazy<ImmutableArray<HouseStyle>> Shipped = new(() =>
    [
        .. typeof(HouseStyles).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ]);

    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<HouseStyle> All => Shipped.Value;

    /// <summary>The style by its name; null when there is none.</summary>
    public static HouseStyle? Named(string name) => All.FirstOrDefault(style => string.Equals(style.Name, name, StringComparison.OrdinalIgnoreCase));

    private static HouseStyle Read(string resource)
    {
        using var stream = typeof(HouseStyles).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize(stream, HouseStyleJsonContext.Default.HouseStyle) ?? throw new InvalidDataException($"{resource} holds no style");
    }
}
