using System.Collections.Immutable;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Decoding;

/// <summary>Bytes as characters, and how they were read.</summary>
/// <param name="Text">Well-formed UTF-16; bytes that could not be read are U+FFFD.</param>
/// <param name="Encoding">WHATWG name of the encoding used.</param>
/// <param name="Notes">What had to be guessed, mapped or replaced.</param>
internal sealed record DecodedText(string Text, string Encoding, ImmutableArray<Note> Notes);
