using System.Text;
using CsCheck;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Polish = "Minister powiedział, że rozmowy będą trwały. Źródło: kancelaria w Łodzi, wypowiedź z środy. Żaden ze szczegółów nie został ujawniony, choć obie strony są zgodne.";
    private const string Czech = "Ministr řekl, že jednání budou pokračovat. Žádné podrobnosti nebyly zveřejněny, ačkoliv obě strany jsou v zásadě shodné, uvedl mluvčí úřadu v Plzni.";
    private const string Hebrew = "שר החוץ אמר כי השיחות יימשכו. לא נמסרו פרטים נוספים על הפגישה שנערכה ביום שלישי בירושלים, אך שני הצדדים מסכימים.";
    private const string Russian = "Министр сообщил, что переговоры продолжатся. Подробности встречи не раскрываются, хотя стороны согласны в главном, заявил представитель ведомства.";
    private const string Chinese = "外交部长王毅表示，中方愿同各方一道，为和平解决危机发挥建设性作用。双方还就双边关系交换了意见。";
    private const string German = "Der Außenminister sagte, die Gespräche würden fortgeführt. Über Einzelheiten könne er nichts äußern, größere Fortschritte gebe es jedoch nicht.";

    private static readonly string?[] Labels = ["utf-8", "gb2312", "iso-2022-jp", "utf-16", "x-nonsense", null];

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(12000)]
    public void A_byte_order_mark_decides_over_a_declaration(int codePage)
    {
        var encoding = Encoding.GetEncoding(codePage);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Élysée 习近平 🙂")];
        Assert.Equal("Élysée 习近平 🙂", TextDecoder.Decode(bytes, "iso-8859-1").Text);
    }

    [Theory]
    [InlineData(1200)]
    [InlineData(1201)]
    public void Utf16_without_a_mark_is_known_by_its_zero_bytes(int codePage)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(Russian + "\n" + Chinese + " Said in Beijing."));
        Assert.StartsWith(Russian, decoded.Text);
        Assert.Contains(decoded.Notes, note => note.Code == "encoding.guessed");
    }

    // Reported inputs I19 (CharsetDetector/UTF-unknown#108, #141, #42).
    [Theory]
    [InlineData("windows-1250")]
    [InlineData("iso-8859-1")]
    [InlineData("koi8-r")]
    [InlineData("no-such-encoding")]
    [InlineData(null)]
    public void Valid_utf8_wins_over_a_wrong_declaration_and_over_detection(string? declared)
    {
        var text = string.Concat(Enumerable.Repeat("Mostly plain words. ", 200)) + "The café is closed.";
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text), declared);
        Assert.Equal(text, decoded.Text);
        Assert.Equal("UTF-8", decoded.Encoding);
        Assert.Equal(declared is not null and not "no-such-encoding", decoded.Notes.Any(note => note.Code == "encoding.declaration-wrong"));
    }

    [Theory]
    [InlineData("iso-8859-1", "“No,” he said – and left…")]
    [InlineData("latin1", "“No,” he said – and left…")]
    [InlineData("us-ascii", "café")]
    [InlineData("ISO_8859-1", "naïve")]
    [InlineData(" windows-1252 ", "Élysée")]
    public void Western_labels_mean_windows_1252_as_browsers_take_them(string label, string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(1252).GetBytes(text), label).Text);

    [Theory]
    [InlineData("gb2312", 54936, Chinese)]
    [InlineData("gbk", 54936, Chinese)]
    [InlineData("ks_c_5601-1987", 949, "정상회담이 열렸다.")]
    [InlineData("x-sjis", 932, "首脳会談が行われた。")]
    [InlineData("euc-jp", 51932, "首脳会談が行われた。")]
    [InlineData("iso-2022-jp", 50220, "首脳会談が行われた。")]
    [InlineData("big5", 950, "外交部長表示歡迎。")]
    [InlineData("koi8-r", 20866, Russian)]
    [InlineData("iso-8859-2", 28592, Polish)]
    public void A_declaration_that_the_bytes_bear_out_is_followed(string label, int codePage, string text)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text), label);
        Assert.Equal(text, decoded.Text);
        Assert.Empty(decoded.Notes);
    }

    // Reported input I21 (AngleSharp.Css#177): .NET has no iso-2022-cn.
    [Theory]
    [InlineData("iso-2022-cn")]
    [InlineData("ISO-2022-CN-EXT")]
    [InlineData("hz-gb-2312")]
    public void An_unsupported_label_is_mapped_to_the_nearest_encoding_with_a_note(string label)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(54936).GetBytes(Chinese), label);
        Assert.Equal(Chinese, decoded.Text);
        Assert.Contains(decoded.Notes, note => note.Code == "encoding.mapped" && note.Message.Contains(label, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(1250, Polish)]
    [InlineData(28592, Polish)]
    [InlineData(1250, Czech)]
    [InlineData(28592, Czech)]
    [InlineData(1255, Hebrew)]
    [InlineData(1251, Russian)]
    [InlineData(20866, Russian)]
    [InlineData(1252, German)]
    [InlineData(54936, Chinese)]
    public void Without_a_declaration_the_encoding_is_guessed_with_a_note(int codePage, string text)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text));
        Assert.Equal(text, decoded.Text);
        Assert.Contains(decoded.Notes, note => note.Code == "encoding.guessed");
    }

    [Fact]
    public void A_few_typographic_quotes_in_english_are_windows_1252()
    {
        const string text = "He said: “We won’t go – not now.” The rest is plain.";
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(1252).GetBytes(text)).Text);
    }

    [Fact]
    public void Damaged_utf8_stays_utf8_and_the_damage_shows()
    {
        var bytes = Encoding.UTF8.GetBytes(Russian);
        bytes[20] = 0xFF;
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal("UTF-8", decoded.Encoding);
        Assert.Contains('\uFFFD', decoded.Text);
        Assert.Contains(decoded.Notes, note => note.Code == "encoding.replaced");
    }

    [Fact]
    public void Whatever_was_written_in_utf8_is_read_back() =>
        Gen.String.Where(text => text.IsNormalized() && !text.Any(char.IsSurrogate) && !text.Contains('\0') && !text.StartsWith('\uFEFF'))
            .Sample(text => Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text));

    [Fact]
    public void No_bytes_throw() =>
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[0, Labels.Length - 1])
            .Sample((bytes, label) => Assert.NotNull(TextDecoder.Decode(bytes, Labels[label]).Text));
}
