namespace Lacuna.TrainedReader.Network;

/// <summary>Sizes of a BERT encoder; the defaults are those of MiniLM-L6-H384.</summary>
internal sealed record EncoderShape(int Vocabulary = 30522, int Hidden = 384, int Layers = 6, int Heads = 12, int Inner = 1536, int Positions = 512, int Types = 2)
{
    public const double Epsilon = 1e-12;
}
