using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Decoding;

/// <summary>Encoding labels as browsers take them: "iso-8859-1" means windows-1252, "gb2312" means GBK.</summary>
internal static class EncodingLabels
{
    private static readonly FrozenDictionary<string, EncodingLabel> Table = Load();

    private static readonly DecoderReplacementFallback Replacement = new("\uFFFD");

    static EncodingLabels() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What <paramref name="label"/> means, or null when it means nothing.</summary>
    public static EncodingLabel? Find(string? label) =>
        label is null ? null : Table.GetValueOrDefault(label.Trim(' ', '\t', '\r', '\n', '\f', '"', '\'').ToLowerInvariant());

    /// <summary>A decoder that puts U+FFFD where bytes cannot be read.</summary>
    public static Encoding Lenient(int codePage) => Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Replacement);

    /// <summary>A codec that throws <see cref="DecoderFallbackException"/> or <see cref="EncoderFallbackException"/> on what it cannot read or write.</summary>
    public static Encoding Strict(int codePage) => Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>WHATWG name of the encoding that <paramref name="codePage"/> reads.</summary>
    public static string NameOf(int codePage) => Table.Values.FirstOrDefault(label => label.CodePage == codePage && !label.IsNear)?.Name ?? Lenient(codePage).WebName;

    private static FrozenDictionary<string, EncodingLabel> Load()
    {
        var table = new Dictionary<string, EncodingLabel>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("encoding-labels.tsv"))
        {
            var encoding = new EncodingLabel(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2] == "near");
            foreach (var label in row[3].Split(' '))
            {
                table.TryAdd(label, encoding);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
