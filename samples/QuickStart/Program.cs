Console.WriteLine("QuanZe");
