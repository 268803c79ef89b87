using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Lacuna.TrainedReader;

/// <summary>Loads the native half of TorchSharp.</summary>
/// <remarks>
/// libLibTorchSharp.so 0.107.0 asks the C++ library for GLIBCXX_3.4.32 although it uses nothing of it that needs a relocation;
/// systems with an older library (Debian 12 has 3.4.30) refuse to load it. Marking that one requirement weak in the build's own
/// copy is enough (ELF: Elf64_Vernaux.vna_flags, VER_FLG_WEAK).
/// </remarks>
internal static class NativeLibraries
{
    private const string Requirement = "GLIBCXX_3.4.32";
    private const uint VersionNeedsSection = 0x6ffffffe;
    private const ushort Weak = 2;

    public static void Load()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var path = Path.Combine(AppContext.BaseDirectory, "libLibTorchSharp.so");
        NativeLibrary.Load(Path.Combine(AppContext.BaseDirectory, "libtorch_cpu.so"));
        if (NativeLibrary.TryLoad(path, out _))
        {
            return;
        }

        var library = File.ReadAllBytes(path);
        if (!Weaken(library))
        {
            throw new InvalidOperationException($"{path} does not load, and not for want of {Requirement}.");
        }

        File.WriteAllBytes(path + ".tmp", library);
        File.Move(path + ".tmp", path, overwrite: true);
        NativeLibrary.Load(path);
    }

    private static bool Weaken(byte[] library)
    {
        var sections = (int)BinaryPrimitives.ReadUInt64LittleEndian(library.AsSpan(0x28));
        int sectionSize = Short(library, 0x3A), count = Short(library, 0x3C);
        var isFound = false;
        for (var i = 0; i < count; i++)
        {
            var section = sections + (i * sectionSize);
            if (Word(library, section + 4) == VersionNeedsSection)
            {
                var names = sections + ((int)Word(library, section + 40) * sectionSize);
                isFound |= WeakenIn(library, Offset(library, section), Offset(library, names));
            }
        }

        return isFound;
    }

    private static bool WeakenIn(byte[] library, int need, int names)
    {
        var isFound = false;
        while (true)
        {
            var entry = need + (int)Word(library, need + 8);
            for (var k = Short(library, need + 2); k > 0; k--)
            {
                var name = library.AsSpan(names + (int)Word(library, entry + 8));
                if (Encoding.ASCII.GetString(name[..name.IndexOf((byte)0)]) == Requirement)
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(library.AsSpan(entry + 4), (ushort)(Short(library, entry + 4) | Weak));
                    isFound = true;
                }

                entry += (int)Word(library, entry + 12);
            }

            var next = (int)Word(library, need + 12);
            if (next == 0)
            {
                return isFound;
            }

            need += next;
        }
    }

    private static int Offset(byte[] library, int section) => (int)BinaryPrimitives.ReadUInt64LittleEndian(library.AsSpan(section + 24));

    private static uint Word(byte[] library, int at) => BinaryPrimitives.ReadUInt32LittleEndian(library.AsSpan(at));

    private static ushort Short(byte[] library, int at) => BinaryPrimitives.ReadUInt16LittleEndian(library.AsSpan(at));
}
