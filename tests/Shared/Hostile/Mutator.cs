using System.Globalization;
using System.Text;

namespace Lacuna.Hostile;

/// <summary>Spoils bytes in the ways that break readers, the same way for the same seed on every machine.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Numbers =
        [.. ((string[])["-1", "0", "65536", "2147483647", "2147483648", "4294967296", "9223372036854775807", "99999999999999999999999", "-2147483648", "1e308", "0x7fffffff", "7fffffffffffffff"]).Select(Encoding.ASCII.GetBytes)];

    private static readonly byte[][] Openers =
        [.. ((string[])["<div>", "<b><i>", "<table><tr><td>", "[[", "<<", "((", "<a>", "<![CDATA[", "<!--", "&#", "{\"a\":", "\r\n--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", "q ", "BT ", "<svg><desc>"]).Select(Encoding.ASCII.GetBytes)];

    /// <summary>Longest input made, in bytes: what makes a reader slow does so within it.</summary>
    private const int Longest = 1 << 18;

    private readonly Random _random = new(seed);

    /// <summary>Some spoilt form of <paramref name="bytes"/>, with parts of <paramref name="other"/> in it now and then.</summary>
    public byte[] Spoil(byte[] bytes, byte[] other)
    {
        var spoilt = bytes.ToList();
        for (var times = 1 + (_random.Next(4) * _random.Next(4)); times > 0 && spoilt.Count > 0; times--)
        {
            SpoilOnce(spoilt, other);
        }

        return [.. spoilt.Take(Longest)];
    }

    private void SpoilOnce(List<byte> bytes, byte[] other)
    {
        var at = _random.Next(bytes.Count);
        switch (_random.Next(11))
        {
            case 0:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                for (var i = 0; i < 16; i++)
                {
                    bytes[_random.Next(bytes.Count)] = (byte)_random.Next(256);
                }

                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes.RemoveRange(at, Math.Min(_random.Next(1, 200), bytes.Count - at));
                break;
            case 4:
                bytes.InsertRange(_random.Next(bytes.Count), bytes.GetRange(at, Math.Min(_random.Next(1, 400), bytes.Count - at)));
                break;
            case 5:
                Repeat(bytes, at, bytes.GetRange(at, Math.Min(_random.Next(1, 24), bytes.Count - at)), _random.Next(1, 3000));
                break;
            case 6:
                var from = _random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(_random.Next(1, 600), other.Length - from)).ToArray());
                break;
            case 7:
                ReplaceNumber(bytes, at);
                break;
            case 8:
                Repeat(bytes, at, Openers[_random.Next(Openers.Length)], _random.Next(2) == 0 ? _random.Next(1, 50) : _random.Next(1, 6000));
                break;
            case 9:
                bytes[at] = (byte)(_random.Next(3) switch { 0 => 0, 1 => 0xFF, _ => 0x80 });
                break;
            case 10:
                var end = Math.Min(bytes.Count, at + 4);
                for (var i = at; i < end; i++)
                {
                    bytes[i] = (byte)(_random.Next(2) == 0 ? 0xFF : 0x7F);
                }

                break;
        }
    }

    private static void Repeat(List<byte> bytes, int at, IReadOnlyCollection<byte> part, int times)
    {
        times = Math.Min(times, Math.Max(1, (Longest - bytes.Count) / Math.Max(1, part.Count)));
        var all = new List<byte>(part.Count * times);
        for (var i = 0; i < times; i++)
        {
            all.AddRange(part);
        }

        bytes.InsertRange(at, all);
    }

    /// <summary>Another number in the place of the next one.</summary>
    private void ReplaceNumber(List<byte> bytes, int at)
    {
        var start = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
        {
            return;
        }

        var end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, _random.Next(3) == 0 ? Encoding.ASCII.GetBytes(_random.Next().ToString(CultureInfo.InvariantCulture)) : Numbers[_random.Next(Numbers.Length)]);
    }
}
