using System.Buffers.Binary;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Packages;

/// <summary>
/// What a gzip file unpacks to, member after member (RFC 1952), with the place where each member begins, which the stream of the framework does not
/// tell. A damaged member ends where its damage begins, and the next member is looked for.
/// </summary>
internal sealed class GzipMembers(Stream packed, IntakeLimits limits) : ForwardStream
{
    private const int HeadLength = 10;

    private const int TrailLength = 8;

    private const int MostGivenBack = 8;

    /// <summary>Members behind the one asked for whose places are kept.</summary>
    private const int KeptStarts = 4096;

    private readonly byte[] _input = new byte[1 << 16];
    private readonly byte[] _output = new byte[1 << 16];
    private readonly List<(long Unpacked, long Packed)> _starts = [];
    private readonly List<(long Place, Refusal Fault)> _faults = [];
    private readonly Crc32 _checksum = new();
    private Inflater? _inflater;
    private int _at;
    private int _end;
    private long _inputStart;
    private long _unpacked;

    /// <summary>Where the input begins in its file; members' places are counted from there.</summary>
    public long Base { get; init; }

    /// <summary>Takes the faults met up to the unpacked place <paramref name="end"/>, each with the place where the unpacking broke off.</summary>
    public IReadOnlyList<(long Place, Refusal Fault)> TakeFaults(long end)
    {
        var taken = _faults.TakeWhile(fault => fault.Place <= end).ToList();
        _faults.RemoveRange(0, taken.Count);
        return taken;
    }

    /// <summary>
    /// The member that the unpacked byte at <paramref name="unpacked"/> lies in: the packed place where it begins, and the unpacked place. Asked in
    /// rising order.
    /// </summary>
    public (long Packed, long Unpacked) MemberOf(long unpacked)
    {
        if (_starts.Count == 0)
        {
            return (Base, 0);
        }

        var at = _starts.BinarySearch((unpacked, long.MaxValue));
        at = Math.Max(0, (at < 0 ? ~at : at) - 1);
        var (start, packedStart) = _starts[at];
        if (at >= KeptStarts)
        {
            _starts.RemoveRange(0, at);
        }

        return (packedStart, start);
    }

    /// <summary>True when a member begins exactly at that unpacked place.</summary>
    public bool BeginsMember(long unpacked) => ~_starts.BinarySearch((unpacked, -1)) is >= 0 and var at && at < _starts.Count && _starts[at].Unpacked == unpacked;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (buffer.Length > 0 && (_inflater is not null || BeginMember()))
        {
            var read = Inflate(buffer);
            if (read > 0)
            {
                _unpacked += read;
                return read;
            }
        }

        return 0;
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            while (true)
            {
                var read = _inflater!.Inflate(_output, 0, Math.Min(buffer.Length, _output.Length));
                if (read > 0 && _inflater.TotalOut > limits.FreelyUnpackedBytes && _inflater.TotalOut > limits.UnpackedRatio * _inflater.TotalIn)
                {
                    Break(RefusalReason.ExpandsTooMuch, $"unpacks to more than {limits.UnpackedRatio} times its size");
                    return 0;
                }

                if (read > 0)
                {
                    _checksum.Update(new ArraySegment<byte>(_output, 0, read));
                    _output.AsSpan(0, read).CopyTo(buffer);
                    return read;
                }

                if (_inflater.IsFinished)
                {
                    _at = Math.Clamp(_end - _inflater.RemainingInput, 0, _end);
                    CheckTrail();
                    return 0;
                }

                if (!_inflater.IsNeedingInput || !Fill())
                {
                    Break(RefusalReason.Damaged, "the gzip data end early");
                    return 0;
                }

                _inflater.SetInput(_input, _at, _end - _at);
                _at = _end;
            }
        }
        catch (Exception fault) when (fault is SharpZipBaseException or IndexOutOfRangeException or ArgumentException or InvalidOperationException)
        {
            // The library checks most of what a damaged member can hold, not all.
            Break(RefusalReason.Damaged, $"the gzip data are damaged: {fault.Message}");
            return 0;
        }
    }

    private void CheckTrail()
    {
        _inflater = null;
        if (!Ensure(TrailLength))
        {
            _at = _end;
        }
        else if (BinaryPrimitives.ReadUInt32LittleEndian(_input.AsSpan(_at)) != (uint)_checksum.Value)
        {
            _faults.Add((_unpacked, new Refusal(RefusalReason.Damaged, "the gzip data fail their checksum")));
        }
        else
        {
            _at += TrailLength;
        }
    }

    private void Break(RefusalReason reason, string sentence)
    {
        _faults.Add((_unpacked, new Refusal(reason, sentence)));
        _at = Math.Clamp(_end - _inflater!.RemainingInput, 0, _end);
        _inflater = null;
    }

    /// <summary>Looks for the head of a member and steps over it; false at the end.</summary>
    private bool BeginMember()
    {
        while (Ensure(HeadLength))
        {
            var head = _input.AsSpan(_at, _end - _at);
            if (head is [0x1F, 0x8B, 8, <= 0x1F, ..])
            {
                _starts.Add((_unpacked, Base + _inputStart + _at));
                var flags = head[3];
                _at += HeadLength;
                if (SkipHead(flags))
                {
                    _inflater = new Inflater(noHeader: true);
                    _checksum.Reset();
                    _inflater.SetInput(_input, _at, _end - _at);
                    _at = _end;
                }

                return _inflater is not null;
            }

            var next = head[1..].IndexOf((byte)0x1F);
            _at += next < 0 ? head.Length : next + 1;
        }

        return false;
    }

    private bool SkipHead(int flags)
    {
        if ((flags & 4) != 0)
        {
            if (!Ensure(2))
            {
                return false;
            }

            Skip(2 + _input[_at] + (_input[_at + 1] << 8));
        }

        return ((flags & 8) == 0 || SkipText()) && ((flags & 16) == 0 || SkipText()) && ((flags & 2) == 0 || Skip(2)) && Ensure(1);
    }

    private bool SkipText()
    {
        while (Ensure(1))
        {
            if (_input[_at++] == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Skip(int count)
    {
        while (count > 0 && Ensure(1))
        {
            var step = Math.Min(count, _end - _at);
            _at += step;
            count -= step;
        }

        return count == 0;
    }

    private bool Ensure(int count)
    {
        if (_end - _at >= count)
        {
            return true;
        }

        _input.AsSpan(_at, _end - _at).CopyTo(_input);
        _inputStart += _at;
        (_at, _end) = (0, _end - _at);
        _end += packed.ReadAtLeast(_input.AsSpan(_end), count - _end, throwOnEndOfStream: false);
        return _end >= count;
    }

    /// <summary>Reads on. The inflater may give back bytes of before, which it had taken and not used, so the last few are kept.</summary>
    private bool Fill()
    {
        var kept = Math.Min(MostGivenBack, _end);
        _input.AsSpan(_end - kept, kept).CopyTo(_input);
        _inputStart += _end - kept;
        _at = kept;
        var read = packed.Read(_input.AsSpan(kept));
        _end = kept + read;
        return read > 0;
    }
}
