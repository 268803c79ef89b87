using System.Globalization;

namespace Lacuna.Intake.Packages;

/// <summary>Counts what a package has unpacked to, with all packages inside it.</summary>
/// <param name="packed">Bytes of the package.</param>
/// <param name="limits">The limits.</param>
/// <param name="outer">The package around it.</param>
internal sealed class UnpackedTotal(long packed, IntakeLimits limits, UnpackedTotal? outer = null)
{
    private readonly long _most = Math.Min(limits.UnpackedBytes, Math.Max(limits.FreelyUnpackedBytes, packed * limits.UnpackedRatio));
    private long _bytes;

    /// <summary>Counts <paramref name="bytes"/> more.</summary>
    /// <exception cref="ExpansionException">It is too much.</exception>
    public void Add(int bytes)
    {
        _bytes += bytes;
        if (_bytes > _most)
        {
            throw new ExpansionException(string.Create(CultureInfo.InvariantCulture, $"lies in a package that unpacks to more than {_most / (1 << 20)} MB together"));
        }

        outer?.Add(bytes);
    }
}
