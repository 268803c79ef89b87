namespace Lacuna.Archive.Identity;

/// <summary>A few numbers of a text, of which two nearly equal texts share at least one (MinHash in bands: Broder 1997; Leskovec, Rajaraman and Ullman, ch. 3).</summary>
internal static class Sketch
{
    /// <summary>
    /// Twelve parts of three least hashes each: of pairs that share seven tenths of their runs 99.4% share a part, of pairs that share two
    /// tenths 9%, of pairs that share one twentieth 0.2%.
    /// </summary>
    public const int Parts = 12;

    private const int HashesInPart = 3;

    /// <summary>The parts for the runs of a text; none for a text without words.</summary>
    public static long[] Of(ReadOnlySpan<ulong> runs)
    {
        if (runs.IsEmpty)
        {
            return [];
        }

        Span<ulong> least = stackalloc ulong[Parts * HashesInPart];
        least.Fill(ulong.MaxValue);
        foreach (var run in runs)
        {
            var hash = run;
            for (var i = 0; i < least.Length; i++)
            {
                // One mixing step a hash (SplitMix64), so that each orders the runs anew.
                hash += 0x9E3779B97F4A7C15UL;
                var mixed = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
                least[i] = Math.Min(least[i], mixed ^ (mixed >> 31));
            }
        }

        var parts = new long[Parts];
        for (var i = 0; i < Parts; i++)
        {
            var part = (ulong)i;
            foreach (var hash in least.Slice(i * HashesInPart, HashesInPart))
            {
                part = (part ^ hash) * 0x9E3779B97F4A7C15UL;
                part ^= part >> 32;
            }

            parts[i] = (long)part;
        }

        return parts;
    }
}
