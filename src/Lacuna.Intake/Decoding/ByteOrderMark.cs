namespace Lacuna.Intake.Decoding;

/// <summary>Recognises Unicode by its byte order mark, or UTF-16 without one by where its zero bytes lie.</summary>
internal static class ByteOrderMark
{
    /// <summary>Share of pairs that must hold a zero byte before UTF-16 is assumed: spaces and line ends alone reach it in any script, stray zeros in text do not.</summary>
    private const double LeastShareOfZeros = 0.02;

    private const int SampleLength = 4096;

    /// <summary>Code page and length of the mark at the start of <paramref name="bytes"/>, or null.</summary>
    public static (int CodePage, string Name, int Length)? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (65001, "UTF-8", 3),
        [0xFF, 0xFE, 0, 0, ..] => (12000, "UTF-32LE", 4),
        [0, 0, 0xFE, 0xFF, ..] => (12001, "UTF-32BE", 4),
        [0xFF, 0xFE, ..] => (1200, "UTF-16LE", 2),
        [0xFE, 0xFF, ..] => (1201, "UTF-16BE", 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: zero bytes almost only in one half of the pairs.</summary>
    public static (int CodePage, string Name)? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        if (sample.Length < 4 || sample.IndexOf((byte)0) < 0)
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var least = Math.Max(1, sample.Length / 2 * LeastShareOfZeros);
        return odd >= least && even * 20 <= odd && HoldsNoControls(sample, high: 1) ? (1200, "UTF-16LE")
            : even >= least && odd * 20 <= even && HoldsNoControls(sample, high: 0) ? (1201, "UTF-16BE")
            : null;
    }

    private static bool HoldsNoControls(ReadOnlySpan<byte> sample, int high)
    {
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i + high] == 0 && sample[i + 1 - high] < 0x20 && sample[i + 1 - high] is not (0x09 or 0x0A or 0x0C or 0x0D))
            {
                return false;
            }
        }

        return true;
    }
}
