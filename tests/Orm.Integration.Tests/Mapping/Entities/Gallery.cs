namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A container that is no entity itself.</summary>
public static partial class Gallery
{
    [Table("gallery_rooms")]
    public partial class Room
    {
        [Key] public int Id { get; set; }

        public required string Name { get; set; }
    }

    public partial struct Wing
    {
        [Table("gallery_doors")]
        internal sealed partial class Door
        {
            [Key] public int Id { get; set; }

            public bool IsOpen { get; set; }
        }
    }
}
