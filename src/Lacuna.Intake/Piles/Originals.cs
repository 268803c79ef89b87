using Lacuna.Core.Documents;

namespace Lacuna.Intake.Piles;

/// <summary>Gives the bytes of an item along with it, where they are asked for.</summary>
internal static class Originals
{
    /// <summary>The bytes with what is known of them; null when they are not asked for or too large.</summary>
    /// <param name="content">Where they come from.</param>
    /// <param name="whole">All of them.</param>
    /// <param name="format">Media type of the format that they are read as, for want of a declared one.</param>
    /// <param name="options">What was asked for.</param>
    public static Original? Of(ItemContent content, byte[] whole, string format, IntakeOptions options) =>
        !options.KeepsOriginals || whole.Length > options.MaximumOriginalBytes ? null
        : new Original(whole, ContentTypes.MainOf(content.ContentType) == format ? content.ContentType!.Trim() : format, NameOf(content.Name));

    /// <summary>As the other, of bytes that are still in a stream which can go back.</summary>
    public static Original? Of(ItemContent content, Stream bytes, string format, IntakeOptions options)
    {
        if (!options.KeepsOriginals || bytes.Length > options.MaximumOriginalBytes)
        {
            return null;
        }

        var at = bytes.Position;
        bytes.Position = 0;
        var whole = new byte[bytes.Length];
        bytes.ReadExactly(whole);
        bytes.Position = at;
        return Of(content, whole, format, options);
    }

    private static string? NameOf(string path) => path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..] is { Length: > 0 } name ? name : null;
}
