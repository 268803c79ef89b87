using System.Buffers;
using System.Text;

namespace Lacuna.Intake.Decoding;

/// <summary>How well bytes read as UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two or more bytes.</param>
/// <param name="Faults">Places where the bytes are not UTF-8.</param>
/// <param name="HasEscape">True when an escape byte occurs, as in the ISO-2022 family.</param>
internal readonly record struct Utf8Check(int Sequences, int Faults, bool HasEscape)
{
    /// <summary>Well-formed sequences a fault before bytes count as damaged UTF-8: chance hits in single-byte text stay far below.</summary>
    private const int SequencesPerFault = 10;

    /// <summary>True when every byte is ASCII.</summary>
    public bool IsAscii => Sequences == 0 && Faults == 0;

    /// <summary>True when the bytes are UTF-8, if need be with a few damaged places.</summary>
    public bool IsUtf8 => Sequences >= Faults * SequencesPerFault;

    /// <summary>Counts over all of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">A whole text, or its start.</param>
    /// <param name="isStart">True when more bytes follow, so that a sequence cut short by the end is no fault.</param>
    public static Utf8Check Of(ReadOnlySpan<byte> bytes, bool isStart = false)
    {
        int sequences = 0, faults = 0;
        var escape = bytes.IndexOf((byte)0x1B) >= 0;
        while (true)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                return new Utf8Check(sequences, faults, escape);
            }

            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            sequences += status == OperationStatus.Done ? 1 : 0;
            faults += status == OperationStatus.InvalidData || (status == OperationStatus.NeedMoreData && !isStart) ? 1 : 0;

            bytes = bytes[length..];
        }
    }
}
