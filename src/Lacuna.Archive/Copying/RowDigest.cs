using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Copying;

/// <summary>A number that two archives share when they hold the same rows, in whatever order these stand.</summary>
internal sealed class RowDigest
{
    private readonly ArrayBufferWriter<byte> _row = new();
    private UInt128 _sum;

    /// <summary>The number, in hexadecimal digits.</summary>
    public string Hex => _sum.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>Counts a row in.</summary>
    public void Add(Table table, object?[] row)
    {
        _row.ResetWrittenCount();
        _row.Write(Encoding.UTF8.GetBytes(table.Name));
        foreach (var value in row)
        {
            Write(value);
        }

        _sum += XxHash128.HashToUInt128(_row.WrittenSpan);
    }

    private void Write(object? value)
    {
        var bytes = value switch
        {
            null => [],
            byte[] kept => kept,
            string text => MemoryBytes(text),
            double number => Number(BitConverter.DoubleToInt64Bits(number)),
            var whole => Number(Convert.ToInt64(whole, CultureInfo.InvariantCulture)),
        };
        ReadOnlySpan<byte> kind = [value switch { null => (byte)0, byte[] => 1, string => 2, double => 3, _ => 4 }];
        _row.Write(kind);
        _row.Write(Number(bytes.Length));
        _row.Write(bytes);
    }

    private static byte[] MemoryBytes(string text) => System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return bytes;
    }
}
