using System.Globalization;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Packages;

/// <summary>Stops the unpacking of bytes that become far more than text ever does.</summary>
internal sealed class UnpackingGuard(Stream unpacked, long packed, IntakeLimits limits, UnpackedTotal? total = null) : ForwardStream
{
    private long _read;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        _read += read;
        if (_read > limits.FreelyUnpackedBytes && _read > packed * limits.UnpackedRatio)
        {
            throw new ExpansionException(string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {limits.UnpackedRatio} times its size"));
        }

        total?.Add(read);
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
