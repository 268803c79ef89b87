using System.Globalization;

namespace Lacuna.Intake.Packages;

/// <summary>Counts what a file has unpacked to, in all the packages inside it.</summary>
internal sealed class UnpackedTotal(IntakeLimits limits)
{
    private long _bytes;

    /// <summary>Counts <paramref name="bytes"/> more.</summary>
    /// <exception cref="ExpansionException">It is too much.</exception>
    public void Add(int bytes)
    {
        _bytes += bytes;
        if (_bytes > limits.UnpackedBytes)
        {
            throw new ExpansionException(string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {limits.UnpackedBytes / (1 << 20)} MB together"));
        }
    }
}
